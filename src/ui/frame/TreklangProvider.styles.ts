import { makeStyles, tokens } from '@fluentui/react-components';

const RING = { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2, outlineOffset: '2px' } as const;

export const useFrameStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    // A link's own mark is a second line under it, which nobody sees beside others that are underlined.
    '& .fui-Link:focus-visible': RING,
    // Who comes with Tab from the host's page around ours has pressed no key here: Fluent UI then draws nothing.
    '& button:focus-visible:not([data-fui-focus-visible])': RING,
  },
});
