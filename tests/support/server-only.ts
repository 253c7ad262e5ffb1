// Stands in for the `server-only` guard where there is no client bundle to protect.
export {}
