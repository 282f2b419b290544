export { HealthPage, type HealthPageProps } from './HealthPage.tsx';
