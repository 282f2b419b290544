import { buildApp } from '../../scripts/start/buildApp.ts';
import { projectRoot } from '../../simulator/kernel/projectRoot.ts';
import { prepareState } from './preparedState.ts';

/** Before the journeys: the pages are built and the municipality is prepared, each only when something it is made of has changed. */
await Promise.all([buildApp(projectRoot()), prepareState()]);
