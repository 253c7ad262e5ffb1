import { type Cluster, openCluster } from './cluster'
import { createDatabase, databaseExists, onDatabase } from './databases'

/** The app's own server with the database `alongside` on it, made when missing. */
export async function openAlongside(): Promise<Cluster & { isNew: boolean }> {
  const cluster = await openCluster('postgres')
  const isNew = !(await databaseExists(cluster.superuserUrl, 'alongside'))
  if (isNew) await createDatabase(cluster.superuserUrl, 'alongside')
  return {
    ...cluster,
    superuserUrl: onDatabase(cluster.superuserUrl, 'alongside'),
    ownerUrl: onDatabase(cluster.ownerUrl, 'alongside'),
    appUrl: onDatabase(cluster.appUrl, 'alongside'),
    isNew,
  }
}
