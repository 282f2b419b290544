import { createServer } from 'node:net';

/** @throws Error with one line for a person when something else listens there. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
  if (!isFree) throw new Error(`Port ${port} is taken. Stop what listens there, or choose another with ${variable}=….`);
}
