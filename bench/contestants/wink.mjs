import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);

export const title = 'wink-nlp: English, the whole lite model';

export function read(text) {
  return nlp.readDoc(text).entities().length();
}
