export const functionWords =
  'the|of|and|to|in|a|for|on|with|as|by|that|is|was|at|from|has|have|its|it|an|be|are|will|which|this|were|said|their|between|his|her|not|but|also|or|during|after|who|he|she|they|been|had|we|our|all|into|through|including|than|more|both';
export const ownLetters = '';
export const ownWords = '';
