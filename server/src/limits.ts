/** Above so many code units nothing is suggested while somebody types: a keystroke must not take seconds. */
export const LARGEST_LIVE_TEXT = 5_000_000;

/** Of a text with more code units than this, the editor is sent the marks on its screen: a key must not cost what the text holds. */
export const LONG_TEXT = 200_000;

/** With more marks than this in an article, the editor is sent those on its screen. */
export const MOST_MARKS = 2_000;

/** An outline longer than this is no outline; what is further down is counted in its heading. */
export const MOST_SYMBOLS = 2_000;

/** How many articles of a workspace are read for a search over all of them. */
export const MOST_SEARCHED_ARTICLES = 5_000;

/** How long typing must rest before an article is read anew for the status and the problems. */
export const REST_BEFORE_READING = 200;
