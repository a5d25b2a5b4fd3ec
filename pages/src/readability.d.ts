/** The package brings its small document beside its reader, but no types for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    /** Well-formed markup; anything else may be read wrongly. Runs nothing and fetches nothing. */
    parse(markup: string, address?: string): Document;
  }
  export = JSDOMParser;
}
