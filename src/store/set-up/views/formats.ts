const SCHEMA = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

// Column formatting of SharePoint: words and bars. No traffic lights: a colour alone says nothing to many, and judges.

/** The date, and in words when it is today or over. A date has a time of day in SharePoint, so today is not over because it is afternoon. */
export const dueDateFormat = {
  $schema: SCHEMA,
  elmType: 'div',
  txtContent:
    "=if(Number(@currentField) == 0, '', toLocaleDateString(@currentField) + " +
    "if(toLocaleDateString(@currentField) == toLocaleDateString(@now), ' · i dag', if(@currentField < @now, ' · overskredet', '')))",
};

/** The Danish word for a code. */
export function choiceWordFormat(words: Readonly<Record<string, string>>): object {
  const text = Object.entries(words).reduceRight((otherwise, [code, word]) => `if(@currentField == '${code}', '${word}', ${otherwise})`, "''");
  return { $schema: SCHEMA, elmType: 'div', txtContent: `=${text}` };
}

/** A bar with its number beside it, from 0 to `max`. */
export function barFormat(max: number): object {
  return {
    $schema: SCHEMA,
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center' },
    children: [
      {
        elmType: 'div',
        attributes: { class: 'ms-bgColor-themeLight' },
        style: { height: '12px', 'margin-right': '8px', width: `=(@currentField * 80 / ${max}) + 'px'` },
      },
      { elmType: 'span', txtContent: '@currentField' },
    ],
  };
}
