import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { toCsv, toXlsx, type Workbook } from '#documents';
import { offerFile, useWords } from '#ui';
import { useState } from 'react';
import { useReportStyles } from './Report.styles.ts';

/** The figures to take along: as a spreadsheet, as text, on paper. */
export function ReportFiles({ makeWorkbook }: { readonly makeWorkbook: () => Workbook }) {
  const words = useWords('report').files;
  const styles = useReportStyles();
  const [hasFailed, setFailed] = useState(false);
  // The spreadsheet's writer comes when it is asked for, and may not come.
  const offerSpreadsheet = () => {
    setFailed(false);
    toXlsx(makeWorkbook()).then(offerFile, () => setFailed(true));
  };
  return (
    <div className={styles.files}>
      <Button icon={<ArrowDownload20Regular />} onClick={offerSpreadsheet}>
        {words.xlsx}
      </Button>
      <Button icon={<ArrowDownload20Regular />} onClick={() => offerFile(toCsv(makeWorkbook()))}>
        {words.csv}
      </Button>
      <Button icon={<Print20Regular />} onClick={() => window.print()}>
        {words.print}
      </Button>
      <p className={styles.told} role="status">
        {hasFailed ? words.failed : words.lead}
      </p>
    </div>
  );
}
