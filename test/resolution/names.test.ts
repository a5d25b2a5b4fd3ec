import assert from 'node:assert/strict';
import { recognize } from '@attache/core';

/** People whom the knowledge does not have are called by the plain letters of their names. */
const NAMES = [
  ['Omar Haddad', 'omar-haddad'],
  ['Jörg Weiß', 'jorg-weiss'],
  ['Łukasz Żak', 'lukasz-zak'],
  ['Đặng Thị Ánh', 'dang-thi-anh'],
  ['Mary O’Connor-Ødegård', 'mary-oconnor-odegard'],
  ['Jo\u0301n Sigurðsson', 'jon-sigurdsson'],
  ['Σοφία Νικολάου', 'σοφια-νικολαου'],
] as const;

describe('the id of somebody whom nobody knows', () => {
  for (const [name, id] of NAMES) {
    it(`is made of plain letters: ${id}`, () => {
      const text = `Foreign Minister ${name} arrived in Vietnam on Monday.`;
      const { mentions } = recognize({ name: 'a.txt', text }, { language: 'en' });
      const people = mentions.filter(({ label }) => label === 'LEADER');
      assert.deepEqual(
        people.map(({ quote, value }) => [quote, value]),
        [[name, id]],
      );
    });
  }
});
