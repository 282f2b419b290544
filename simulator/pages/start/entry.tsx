import { createRoot } from 'react-dom/client';
import { Start } from './Start.tsx';

createRoot(document.getElementById('root')!).render(<Start />);
