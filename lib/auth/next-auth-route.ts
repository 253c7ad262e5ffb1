import 'server-only'
import NextAuth from 'next-auth'
import { authOptions } from './next-auth'

type Handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>

/** next-auth's own addresses, for identity providers. */
export const nextAuthHandler: Handler = (request, context) => NextAuth(authOptions())(request, context)
