// A line of the changelog is what a changeset says, whole. No commit before it: who reads it has the package, not the repository.
const getReleaseLine = async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`;

// One package, so that no other version follows from a new one.
const getDependencyReleaseLine = async () => '';

export default { getReleaseLine, getDependencyReleaseLine };
