import { tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

/** SharePoint's class names in the colours of the theme, so that they hold in dark and in high contrast. */
const STYLES: Readonly<Record<string, CSSProperties>> = {
  'ms-bgColor-themePrimary': { backgroundColor: tokens.colorBrandBackground },
  'ms-bgColor-themeLight': { backgroundColor: tokens.colorBrandStroke2 },
  'ms-bgColor-themeLighter': { backgroundColor: tokens.colorBrandBackground2 },
  'ms-bgColor-neutralLight': { backgroundColor: tokens.colorNeutralBackground4 },
  'ms-bgColor-neutralLighter': { backgroundColor: tokens.colorNeutralBackground3 },
  'ms-fontColor-themePrimary': { color: tokens.colorBrandForeground1 },
  'ms-fontColor-neutralSecondary': { color: tokens.colorNeutralForeground2 },
  'ms-fontColor-neutralPrimary': { color: tokens.colorNeutralForeground1 },
  'ms-fontWeight-semibold': { fontWeight: tokens.fontWeightSemibold },
  'ms-fontWeight-bold': { fontWeight: tokens.fontWeightBold },
  'sp-field-bold': { fontWeight: tokens.fontWeightBold },
  'sp-field-severity--good': { backgroundColor: tokens.colorNeutralBackground3 },
  'sp-field-severity--low': { backgroundColor: tokens.colorNeutralBackground3 },
  'sp-field-severity--warning': { backgroundColor: tokens.colorNeutralBackground3 },
  'sp-field-severity--blocked': { backgroundColor: tokens.colorNeutralBackground3 },
};

export function classStyles(names: string): CSSProperties {
  return Object.assign({}, ...names.split(/\s+/).map((name) => (Object.hasOwn(STYLES, name) ? STYLES[name] : {}))) as CSSProperties;
}
