import { app } from './shared.mjs';

export default app('cli');
