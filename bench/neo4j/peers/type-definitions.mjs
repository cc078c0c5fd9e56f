/** The bench's ontology in the words of @neo4j/graphql; relations that no operation follows are left out. */
export const typeDefinitions = `
  type Congress @node {
    id: ID!
    key: String!
    nameEn: String!
    descriptionEn: String
    number: Int!
    units: [Unit!]! @relationship(type: "HAS_UNIT", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Unit @node {
    id: ID!
    key: String!
    nameEn: String!
    descriptionEn: String
    kind: String!
    position: Int!
    quota: Int!
    procedure: [Procedure!]! @relationship(type: "FOLLOWS", direction: OUT)
    categories: [Category!]! @relationship(type: "MEMBER_OF", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Category @node {
    id: ID!
    key: String!
    nameEn: String!
    descriptionEn: String
    members: [Unit!]! @relationship(type: "MEMBER_OF", direction: IN)
  }

  type Procedure @node {
    id: ID!
    key: String!
    nameEn: String!
    descriptionEn: String
    stages: [Stage!]! @relationship(type: "HAS_STAGE", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Stage @node {
    id: ID!
    key: String!
    nameEn: String!
    descriptionEn: String
    number: Int!
    organizations: [Organization!]! @relationship(type: "PERFORMED_BY", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Organization @node {
    id: ID!
    key: String!
    nameEn: String!
    descriptionEn: String
    level: String!
    superior: [Organization!]! @relationship(type: "REPORTS_TO", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Evidence @node @plural(value: "evidenceItems") {
    id: ID!
    key: String!
    exact: String!
    start: Int!
    end: Int!
    section: [Section!]! @relationship(type: "IN_SECTION", direction: OUT)
  }

  type Section @node {
    id: ID!
    key: String!
    number: Int!
    title: String!
    source: [Source!]! @relationship(type: "PART_OF", direction: OUT)
  }

  type Source @node {
    id: ID!
    key: String!
    title: String!
    published: String!
  }
`;
