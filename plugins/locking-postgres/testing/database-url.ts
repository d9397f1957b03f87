/** The database the tests may lock in; `npm test` at the root sets it. */
export const testDatabaseUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL
  if (!url) {
    throw new Error("Set TEST_DATABASE_URL to a PostgreSQL database that tests may use.")
  }
  return url
}
