/** Processes of the service, on ports of their own: the balancer is the crowd, which spreads over them. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../support/postgres.ts';
import type { ServiceConfig } from './service.ts';

export interface Cluster {
  readonly ports: readonly number[];
  /** `kill -9` of one process, which is then started again on its port. */
  crash(index: number): Promise<void>;
  /** Processor time that all processes have used, in microseconds: what the load of the machine does not change. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

const script = join(import.meta.dirname, 'service.ts');

export async function startCluster(count: number, config: Omit<ServiceConfig, 'port'>): Promise<Cluster> {
  const ports: number[] = [];
  for (let n = 0; n < count; n += 1) ports.push(await freePort());
  const children = await Promise.all(ports.map((port) => start({ ...config, port })));
  return {
    ports,
    async crash(index) {
      await end(children[index] as ChildProcess);
      children[index] = await start({ ...config, port: ports[index] as number });
    },
    async cpu() {
      const times = await Promise.all(children.map(cpuOf));
      return times.reduce((sum, time) => sum + time, 0);
    },
    async stop() {
      await Promise.all(children.map(end));
    },
  };
}

function start(config: ServiceConfig): Promise<ChildProcess> {
  const env = { ...process.env, TWEETUP_LOAD: JSON.stringify(config), NODE_NO_WARNINGS: '1' };
  const child = fork(script, { env, execArgv: [] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
  });
}

function cpuOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (time) => resolve(Number(time)));
    child.send('cpu');
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
