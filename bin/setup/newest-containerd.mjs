import { newestContainerd } from './real-programs.mjs';

await newestContainerd({ mostMinutes: 12 });
