import { diskSidecars } from '@attache/disk';
import { decisionAt } from './workplace.ts';

/** A program of its own: confirms `count` annotations from `first` on, one after another, and says so each time. */
const [article = '', first = '0', count = '0'] = process.argv.slice(2);
const sidecars = diskSidecars();
for (let index = Number(first); index < Number(first) + Number(count); index += 1) {
  await sidecars.save(article, [decisionAt(index)]);
  process.stdout.write(`${index}\n`);
}
