export { readDemoFiles, type DemoFiles } from './demoFiles.ts';
export { demoPlace, type LocalPlace } from './demoPlace.ts';
export { loadDemo, type BusinessClock, type DemoPlace } from './loadDemo.ts';
