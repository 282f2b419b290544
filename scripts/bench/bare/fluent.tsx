import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('page')!).render(
  <FluentProvider theme={webLightTheme}>
    <a data-row="1" href="#1">
      Hej
    </a>
    <Button appearance="primary">Book</Button>
  </FluentProvider>,
);
