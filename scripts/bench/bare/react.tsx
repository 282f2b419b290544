import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('page')!).render(<a data-row="1" href="#1">Hej</a>);
