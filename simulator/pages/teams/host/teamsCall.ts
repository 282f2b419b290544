import type { FrameContext } from './teamsContext.ts';

/** A frame of the app, as the page around it sees it. */
export interface FrameSurface {
  readonly frameContext: FrameContext;
  context(): object;
  /** @returns whether the address was one the host opens itself. */
  openLink(url: string): boolean;
  navigate(target: { readonly pageId?: string; readonly subPageId?: string }): boolean;
  openEvent(itemId: string): Promise<boolean>;
  composeMeeting(fields: Readonly<Record<string, unknown>>): void;
  /** Opens a page of the app over this one. @returns what it submits, or undefined when closed. */
  openDialog(dialog: DialogInfo): Promise<{ readonly result: unknown } | undefined>;
  submitDialog(result: unknown): void;
  resizeDialog(size: { readonly width?: unknown; readonly height?: unknown }): void;
  authenticate(url: string, width: number, height: number): Promise<unknown>;
  /** Only in the sign-in window that the app opened: it ends with a result or a reason. */
  finishAuthentication?(outcome: { readonly result: unknown } | { readonly reason: string }): void;
  selectPeople(): Promise<readonly object[]>;
  settings(): TabSettings;
  setSettings(settings: TabSettings): void;
  setValidity(isValid: boolean): void;
  settingsSaved(reason: string | undefined): void;
  /** Undefined outside a meeting. */
  readonly meeting?: MeetingSurface | undefined;
  log(line: string): void;
}

export interface DialogInfo {
  readonly url: string;
  readonly title?: string;
  readonly width?: unknown;
  readonly height?: unknown;
}

export interface TabSettings {
  readonly entityId?: string;
  readonly contentUrl?: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName?: string;
}

export type SharingProtocol = 'Collaborative' | 'ScreenShare';

export interface MeetingSurface {
  details(): object;
  mayShare(): boolean;
  isSharing(): boolean;
  share(url: string, protocol: SharingProtocol): Promise<void>;
  stopSharing(): Promise<void>;
}

export interface TeamsCall {
  readonly args: readonly unknown[];
  readonly frame: FrameSurface;
  /** Has an event sent to this frame from now on. */
  readonly register: (handler: string) => void;
  /** Passes a message on to the frame that opened this dialog, or to the dialog that this frame opened. */
  readonly relay: (to: 'opener' | 'dialog', func: string, args: readonly unknown[]) => void;
}

/** The arguments of the answer; undefined: the library expects none. */
export type TeamsReply = readonly unknown[] | undefined;
export type TeamsMethod = (call: TeamsCall) => TeamsReply | Promise<TeamsReply>;
export type TeamsMethods = Readonly<Record<string, TeamsMethod>>;

/** Status first: the app gets an Error with the reason. */
export const status = (isDone: boolean, reason = 'Not available in the local Microsoft 365'): TeamsReply => (isDone ? [true] : [false, reason]);
/** Error first. */
export const value = (result: unknown): TeamsReply => [null, result];
export const sdkError = (errorCode: number, message: string): TeamsReply => [{ errorCode, message }];

export const SDK = { notSupported: 100, internal: 500, notInContext: 501, permissionDenied: 1000, invalidArguments: 4000 } as const;

export function record(argument: unknown): Readonly<Record<string, unknown>> {
  return typeof argument === 'object' && argument !== null ? (argument as Record<string, unknown>) : {};
}
