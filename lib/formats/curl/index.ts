export { type CurlStep, curlCommands } from './curl-commands.ts';
