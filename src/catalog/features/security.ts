import type { FeatureVocabulary } from '../feature-vocabulary.ts';

export default {
  activity: 'security',
  features: [
    { id: 'secrets-store', label: 'Secrets store', meaning: 'Keeps passwords, keys and tokens.' },
    {
      id: 'identity-provider',
      label: 'Identity provider',
      meaning: 'Signs people in, once for all systems.',
    },
    { id: 'rotation', label: 'Rotation', meaning: 'Changes secrets on a schedule.' },
    {
      id: 'dynamic-credentials',
      label: 'Dynamic credentials',
      meaning: 'Makes short-lived credentials on request.',
    },
    { id: 'certificates', label: 'Certificates', meaning: 'Issues TLS certificates.' },
    { id: 'encryption-service', label: 'Encryption service', meaning: 'Encrypts data for applications.' },
    { id: 'sso-oidc', label: 'OIDC and SAML', meaning: 'Speaks the usual sign-in standards.' },
    { id: 'directory-sync', label: 'Directory sync', meaning: 'Reads users from LDAP or Active Directory.' },
    { id: 'mfa', label: 'Second factor', meaning: 'Asks for a second proof at sign-in.' },
    { id: 'policy-as-code', label: 'Policy as code', meaning: 'Rules of access are code.' },
  ],
} as const satisfies FeatureVocabulary;
