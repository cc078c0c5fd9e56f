/** Three nodes and their relationships. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#9f1d20"/><g stroke="#fff" stroke-width="2"><path d="M16 9 8 22M16 9l8 13M8 22h16"/></g><g fill="#fff"><circle cx="16" cy="9" r="4"/><circle cx="8" cy="22" r="3.5"/><circle cx="24" cy="22" r="3.5"/></g></svg>`;
