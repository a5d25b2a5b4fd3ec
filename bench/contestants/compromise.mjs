import nlp from 'compromise';

export const title = 'compromise: English people, money, topics';

export const sample = 50_000;

export function read(text) {
  const doc = nlp(text);
  return doc.people().length + doc.money().length + doc.topics().length;
}
