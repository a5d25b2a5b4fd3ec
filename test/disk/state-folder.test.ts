import { equal } from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stateFolder } from '@attache/disk';

describe('where what is remembered lies', () => {
  const house = resolve('/home/ana');
  const home = () => house;

  it('is where ATTACHE_STATE says, before anything else', () => {
    const env = { ATTACHE_STATE: 'kept', XDG_STATE_HOME: '/xdg' };
    equal(stateFolder(env, 'linux', home), resolve('kept'));
  });

  it('is where the system has such things', () => {
    equal(stateFolder({ XDG_STATE_HOME: '/xdg' }, 'linux', home), join('/xdg', 'attache'));
    equal(stateFolder({}, 'linux', home), join(house, '.local', 'state', 'attache'));
    equal(
      stateFolder({}, 'darwin', home),
      join(house, 'Library', 'Application Support', 'attache'),
    );
    equal(stateFolder({}, 'win32', home), join(house, 'AppData', 'Local', 'attache'));
    equal(stateFolder({ LOCALAPPDATA: '/local' }, 'win32', home), join('/local', 'attache'));
  });

  it('is somewhere also for a user that no account belongs to', () => {
    const nowhere = (): string => {
      throw new Error('ENOENT: no such account');
    };
    equal(stateFolder({}, 'linux', nowhere), join(tmpdir(), '.local', 'state', 'attache'));
    equal(stateFolder({ ATTACHE_STATE: 'kept' }, 'linux', nowhere), resolve('kept'));
  });
});
