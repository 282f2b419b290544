/** Where this device keeps what has not arrived in the room yet. Encrypted by whoever gives it to us: words about a person stand in it. */
export interface MeetingDevice {
  readonly read: (name: string) => string | null;
  /** Names that begin so. */
  readonly names: (beginning: string) => readonly string[];
  readonly write: (name: string, text: string | null) => void;
}
