import * as z from 'zod/mini';

// Compiled schemas need `new Function`, which the page's content security policy forbids and reports.
z.config({ jitless: true });

export { z };
