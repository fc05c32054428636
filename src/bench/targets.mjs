/** Who calls: of each of so many districts the coordinator, who reads, and the advocate, who records. */
export function people(postgres, count) {
  const rows = postgres.sql(`
    select d.id, d.code, a.school_id, a.program_id, a.id, a.person_id
      from district d
      join user_account u on u.district_id = d.id and u.login = 'advocate'
      join peer_advocate a on a.district_id = d.id and a.person_id = u.person_id
     order by d.code limit ${count}`)
  return rows.split('\n').map((row) => {
    const [district, code, school, program, advocate, author] = row.split('\t')
    return { district, code, school, program, advocate, author }
  })
}

/** Real sign-ins: the requests carry what a browser would carry. */
export async function signIn(server, targets) {
  for (const target of targets) {
    target.coordinator = await tokenOf(server, target.code, 'coordinator')
    target.recorder = await tokenOf(server, target.code, 'advocate')
  }
}

async function tokenOf(server, district, login) {
  const body = { district, login, password: server.password }
  return (await server.call('POST', '/auth/sign-in', { body })).accessToken
}
