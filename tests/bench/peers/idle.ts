/** A page that does nothing: what the harness itself costs. */
performance.mark('sourceline:ready');
