import { startApp } from '../start/startApp.tsx';

void startApp('tab');
