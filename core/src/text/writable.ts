/**
 * A record while it is being filled in. Fields that may be absent are set one by one: `...(year && { year })` takes many
 * times longer, and there are thousands of records in a megabyte of text.
 */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
