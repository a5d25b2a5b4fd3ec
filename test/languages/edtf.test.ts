import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isEdtf } from '@attache/core';

const FOLDER = new URL('../../languages/', import.meta.url);

describe('a value of a date', () => {
  it('is EDTF wherever a case expects one', () => {
    const values = ['en', 'id', 'vi'].flatMap((language) =>
      readdirSync(new URL(`${language}/`, FOLDER))
        .filter((name) => name.startsWith('dates.'))
        .flatMap((name) => [
          ...readFileSync(new URL(`${language}/${name}`, FOLDER), 'utf8').matchAll(
            /\[\[[^\]]*? = ([^\]]+)\]\]/gu,
          ),
        ])
        .map(([, value = '']) => value),
    );
    assert.ok(values.length > 500, `${values.length}`);
    assert.deepEqual(
      values.filter((value) => !isEdtf(value)),
      [],
    );
  });

  it('is a day of the calendar, a period of it, or open in part', () => {
    for (const value of [
      '2024-02-29',
      'XXXX-02-29',
      '199X',
      '20XX',
      '2025-21',
      '2025-12/..',
      '2025-12-04T10:05+07:00',
      '2025~',
      '2025-12-XX',
      '2025-XX-15',
      'XXXX-XX-XX',
      '2000-02-29',
      '2025-12-31',
      '/2025',
      '2025/',
      '../2025',
      '2024-12-31/2025-01-01',
    ])
      assert.equal(isEdtf(value), true, value);
    for (const value of [
      '',
      '/',
      'banana',
      '2025-02-30',
      '2023-02-29',
      '2025-13',
      '2025-1',
      '04/12/2025',
      '2025-21-03',
      '2025-12-04T25:00',
      '2025/2026/2027',
      '..',
      '../..',
      '1900-02-29',
      '2100-02-29',
      '2025-04-31',
      '2025-24-01',
      '2025-25',
      '2025-12-32',
      '2025-02-30/2026',
      '2025/2025-02-30',
    ])
      assert.equal(isEdtf(value), false, value);
  });
});
