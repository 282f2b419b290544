import { createRoot } from 'react-dom/client';
import type { ChoiceBoot } from '../../hosts/sharepoint/personChooser.ts';
import { boot } from '../frame/boot.ts';
import { Chooser } from './Chooser.tsx';
import { SharePoint } from './SharePoint.tsx';
import { settleAddress } from './settleAddress.ts';

const isChoice = 'choice' in boot<Partial<ChoiceBoot>>();
if (!isChoice) settleAddress();
createRoot(document.getElementById('root')!).render(isChoice ? <Chooser /> : <SharePoint />);
