import { createRoot } from 'react-dom/client';
import { Outlook } from './Outlook.tsx';

createRoot(document.getElementById('root')!).render(<Outlook />);
