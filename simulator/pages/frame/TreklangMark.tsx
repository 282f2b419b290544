import { tokens } from '@fluentui/react-components';

/** The three voices: circle, square, diamond. Decoration: the name stands beside it. */
export function TreklangMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16.5" cy="8.5" r="7" fill={tokens.colorPaletteBerryForeground2} />
      <rect x="19.5" y="17" width="12" height="12" rx="1" fill={tokens.colorPaletteTealForeground2} />
      <rect x="3.2" y="17.4" width="11.2" height="11.2" rx="1" transform="rotate(45 8.8 23)" fill={tokens.colorPaletteNavyForeground2} />
    </svg>
  );
}
