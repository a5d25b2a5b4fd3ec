/** Reads plain JSON that a client or a person wrote, without believing anything about it. */

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** A field of the object's own: `__proto__` and `constructor` are no fields. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function stringField(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
}

export function stringsField(value: unknown, name: string): readonly string[] | undefined {
  const found = field(value, name);
  return Array.isArray(found) && found.every((entry) => typeof entry === 'string')
    ? found
    : undefined;
}

export function isTrue(value: unknown, name: string): boolean {
  return field(value, name) === true;
}
