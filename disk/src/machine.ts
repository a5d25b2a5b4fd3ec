import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './files.ts';

/** Who is who on this machine, so that a lock whose owner has died can be told from one that is held. */
export interface Machine {
  /** Names the machine since it was last started, and the container on it. Process ids mean nothing elsewhere. */
  readonly id: string;
  readonly processId: number;
  /** When a process was started, in the system's own unit; `undefined` where there is no such process. */
  startOf(processId: number): string | undefined;
  /** A name that nobody else uses. */
  nonce(): string;
}

/** This machine, as a system of this kind tells of its processes. */
export function machineOn(platform: NodeJS.Platform): Machine {
  return {
    id: machineId(),
    processId: process.pid,
    startOf: platform === 'linux' ? startOnLinux : startElsewhere,
    nonce: () => randomBytes(8).toString('hex'),
  };
}

export const thisMachine: Machine = machineOn(process.platform);

/** Containers share the kernel's boot id, so the name space of process ids belongs to it. */
function machineId(): string {
  const parts = [
    hostname(),
    orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    orNothing(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** The 22nd field of the process' line. The second one is its name and can hold spaces and brackets. */
function startOnLinux(processId: number): string | undefined {
  const line = orNothing(() => readFileSync(`/proc/${processId}/stat`, 'utf8'));
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const isDead = fields[0] === 'Z' || fields[0] === 'X';
  return isDead ? undefined : fields[19];
}

function startElsewhere(processId: number): string | undefined {
  try {
    process.kill(processId, 0);
    return '0';
  } catch (error) {
    // A process of somebody else is alive although it cannot be signalled.
    return codeOf(error) === 'EPERM' ? '0' : undefined;
  }
}

function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
