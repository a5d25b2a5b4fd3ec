export const functionWords =
  'yang|dan|di|dengan|untuk|pada|dari|dalam|ini|itu|ke|tidak|akan|juga|oleh|sebagai|adalah|telah|bahwa|tersebut|kepada|antara|para|serta|atas|bagi|lebih|kedua|ia|mereka|saat|atau|karena|negara|tahun|menjadi|dapat|hingga|secara|terhadap|sudah|hari|kata|setelah|sama|bisa|masih|hubungan|kerja|sejak';
export const ownLetters = '';
/** Words that no other language here has, which tell a line without frequent words: `Presiden Trump 3 Mei 2025`. */
export const ownWords =
  'presiden|menteri|perdana|menlu|dubes|januari|februari|maret|juni|juli|agustus|oktober|desember|senin|selasa|rabu|kamis|jumat|sabtu|miliar|triliun|juta|bertemu|kunjungan|kemitraan|hubungan|negeri|tiba|lalu|pekan|bulan|minggu|rupiah|bersama|sejumlah|sekretaris|jenderal|sekjen|wamenlu|menko|wakil|ketua|duta|kepala|pemerintah|kementerian|mengatakan|menyatakan|menyampaikan|menegaskan|menjelaskan|menyebut|mengingatkan|menandatangani|menghadiri|memimpin|dipimpin|diwakili|digelar|dijadwalkan|sebelumnya|selain|sementara|sekitar|menurut|ujar|ujarnya|katanya|tuturnya|jelasnya|pertemuan|kesepakatan|perdagangan|pertahanan|keamanan|mendatang|usai|mantan|pihak|warga|tetap|mundur|pelatih|sepak|bola';
