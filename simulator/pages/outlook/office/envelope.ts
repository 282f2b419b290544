/** Messages between an add-in's office.js and its host: JSON text through postMessage. */
export interface OfficeRequest {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** A request of this conversation, or undefined for anything else that arrives. */
export function readOfficeRequest(data: unknown, conversationId: string): OfficeRequest | undefined {
  if (typeof data !== 'string') return undefined;
  const message = parse(data);
  if (message?._messageType !== 0 || message._conversationId !== conversationId) return undefined;
  return typeof message._actionName === 'string' ? (message as OfficeRequest) : undefined;
}

/** The answer to a call. `data` must be an object: on anything else the library never calls back. */
export function answerTo(request: OfficeRequest, origin: string, data: object): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

/** An event for those who registered. */
export function eventMessage(conversationId: string, origin: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

/** What the host asks of the add-in, e.g. to take the focus; never answered. */
export function notifyMessage(conversationId: string, origin: string, data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}

function parse(text: string): Partial<OfficeRequest> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
