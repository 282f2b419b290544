type Listener = (message: string) => void;

interface Answer {
  readonly uuidAsString?: unknown;
  readonly args?: readonly unknown[];
}

/**
 * The bridge that real Office hosts put into an add-in's frame and npm's office.js does not. MSAL looks for
 * `__initializeNestedAppAuth` and uses `nestedAppAuthBridge`; the envelope is the one Teams uses, to the top window.
 * Only the host's own origin is spoken to and listened to.
 */
export function installNestedAppAuthBridge(frame: Window, hostOrigin: string): void {
  const top = frame.top;
  if (!top || top === frame.self) return;
  const listeners = new Set<Listener>();
  let sent = 0;

  const bridge = {
    addEventListener: (name: string, listener: Listener) => void (name === 'message' && listeners.add(listener)),
    removeEventListener: (_: string, listener: Listener) => void listeners.delete(listener),
    postMessage(data: string) {
      const envelope = {
        id: sent++,
        uuidAsString: frame.crypto.randomUUID(),
        func: 'nestedAppAuth.execute',
        args: [],
        data,
        timestamp: Date.now(),
        monotonicTimestamp: frame.performance.timeOrigin + frame.performance.now(),
        apiVersionTag: 'v2_nestedAppAuth.execute',
      };
      top.postMessage(envelope, hostOrigin);
    },
  };

  frame.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== hostOrigin || event.source !== top) return;
    const text = answerText(event.data);
    if (text !== undefined) for (const listener of [...listeners]) listener(text);
  });
  Object.assign(frame, {
    __initializeNestedAppAuth: () => {
      Object.assign(frame, { nestedAppAuthBridge: bridge });
      return Promise.resolve();
    },
  });
}

function answerText(data: unknown): string | undefined {
  const answer = data as Answer | null;
  if (typeof answer !== 'object' || answer === null || !Array.isArray(answer.args)) return undefined;
  const text: unknown = answer.args[1];
  return typeof text === 'string' && text.includes('NestedAppAuthResponse') ? text : undefined;
}
