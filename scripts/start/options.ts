/** How the local Treklang is to be started; read by startOptions.mjs before anything is installed. */
export interface StartOptions {
  readonly m365Port: number;
  readonly appPort: number;
  /** Folder of everything kept between starts. */
  readonly dataFolder: string;
  readonly reset: boolean;
  /** Wall time in Denmark at which the business clock starts, `2026-11-23T08:00`; null keeps the clock. */
  readonly clock: string | null;
  /** Installs the certificate where browsers look. */
  readonly trust: boolean;
}
