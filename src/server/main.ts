import { registerBinaryFiles } from './binary-files.ts';

// The detector's model is imported as a module: whoever imports it comes after this.
registerBinaryFiles();
const { runServer } = await import('./process/run-server.ts');
await runServer(process.env);
