export const functionWords =
  'yang|dan|di|dengan|untuk|pada|dari|dalam|ini|itu|ke|tidak|akan|juga|oleh|sebagai|adalah|telah|bahwa|tersebut|kepada|antara|para|serta|atas|bagi|lebih|kedua|ia|mereka|saat|atau|karena|negara|tahun|menjadi|dapat|hingga|secara|terhadap|sudah|hari|kata|setelah|sama|bisa|masih|hubungan|kerja|sejak';
export const ownLetters = '';
