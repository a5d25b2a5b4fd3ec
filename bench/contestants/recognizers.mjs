import Recognizers from '@microsoft/recognizers-text-suite';

export const title = 'recognizers-text-suite: English dates, currency';

export const sample = 8_000;

export function read(text) {
  const reference = new Date(2025, 11, 3);
  return (
    Recognizers.recognizeDateTime(
      text,
      Recognizers.Culture.English,
      Recognizers.DateTimeOptions?.None,
      reference,
    ).length + Recognizers.recognizeCurrency(text, Recognizers.Culture.English).length
  );
}
