import { Client } from "pg";

/** Runs work on a connection that is closed afterwards. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection lost between two queries is reported by the next one.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes an empty database where there may have been one of this name; returns its address. */
export async function recreateDatabase(serverUrl: string, name: string): Promise<string> {
  return copyDatabase(serverUrl, "template1", name);
}

/** Makes a database like another one, which nobody may be using; one of the new name goes. Returns its address. */
export async function copyDatabase(
  serverUrl: string,
  original: string,
  name: string,
): Promise<string> {
  await withClient(serverUrl, async (client) => {
    const quoted = client.escapeIdentifier(name);
    await client.query(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${quoted} TEMPLATE ${client.escapeIdentifier(original)}`);
  });
  return databaseUrl(serverUrl, name);
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
