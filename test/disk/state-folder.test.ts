import { equal } from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { stateFolder } from '@attache/disk';

describe('where what is remembered lies', () => {
  const home = resolve('/home/ana');

  it('is where ATTACHE_STATE says, before anything else', () => {
    const env = { ATTACHE_STATE: 'kept', XDG_STATE_HOME: '/xdg' };
    equal(stateFolder(env, 'linux', home), resolve('kept'));
  });

  it('is where the system has such things', () => {
    equal(stateFolder({ XDG_STATE_HOME: '/xdg' }, 'linux', home), join('/xdg', 'attache'));
    equal(stateFolder({}, 'linux', home), join(home, '.local', 'state', 'attache'));
    equal(stateFolder({}, 'darwin', home), join(home, 'Library', 'Application Support', 'attache'));
    equal(stateFolder({}, 'win32', home), join(home, 'AppData', 'Local', 'attache'));
    equal(stateFolder({ LOCALAPPDATA: '/local' }, 'win32', home), join('/local', 'attache'));
  });
});
