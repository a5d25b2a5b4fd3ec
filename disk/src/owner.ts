import type { Machine } from './machine.ts';

/** Whom a lock's file is named after. */
export interface Owner {
  readonly processId: number;
  readonly start: string;
  readonly machine: string;
}

/** `pid.start.machine.nonce`: a new name each time, so that nobody can mistake another's lock for an own one. */
export function ownerName(machine: Machine): string {
  const start = machine.startOf(machine.processId) ?? '0';
  return `${machine.processId}.${start}.${machine.id}.${machine.nonce()}`;
}

/** `undefined` where the name was not made here. */
export function ownerOf(name: string): Owner | undefined {
  const parts = /^(?<id>\d+)\.(?<start>\d+)\.(?<machine>[0-9a-z]+)\.[0-9a-z]+$/u.exec(name)?.groups;
  const { id, start, machine } = parts ?? {};
  if (id === undefined || start === undefined || machine === undefined) return undefined;
  return { processId: Number(id), start, machine };
}

/** Whether an owner lives, as far as this machine can know. */
export function fateOf(owner: Owner | undefined, machine: Machine): 'alive' | 'dead' | 'unknown' {
  if (owner?.machine !== machine.id) return 'unknown';
  return machine.startOf(owner.processId) === owner.start ? 'alive' : 'dead';
}
