/** What one window of the browser tells the others it wrote; null was forgotten. */
export interface Written {
  readonly name: string;
  readonly text: string | null;
}

/** One person's line between the windows of this browser. In memory alone: nothing of it is kept anywhere. */
export interface Windows {
  readonly tell: (written: Written) => void;
  readonly hear: (onWritten: (written: Written) => void) => void;
}

/** Nobody hears of it where the browser has no such line: then each window is on its own. */
export function browserWindows(person: string): Windows {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, hear: () => undefined };
  const channel = new BroadcastChannel(`treklang ${person}`);
  return {
    tell: (written) => channel.postMessage(written),
    hear: (onWritten) => channel.addEventListener('message', ({ data }: MessageEvent<Written>) => onWritten(data)),
  };
}
