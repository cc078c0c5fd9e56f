"""Asks the graph with gql and with what sgqlc made of the schema; whatever is wrong, or a warning, ends it."""

import sys
import warnings
from pathlib import Path

warnings.simplefilter("error")

import article  # noqa: E402
from gql import Client, gql  # noqa: E402
from gql.dsl import DSLQuery, DSLSchema, dsl_gql  # noqa: E402
from gql.transport.httpx import HTTPXTransport  # noqa: E402
from sgqlc.endpoint.http import HTTPEndpoint  # noqa: E402
from sgqlc.operation import Operation  # noqa: E402

url = sys.argv[1]
UNITS = 38


def ask_with_gql() -> None:
    """Each example is held to the schema that the server tells; then one operation is built in Python."""
    with Client(transport=HTTPXTransport(url=url, timeout=60), fetch_schema_from_transport=True) as session:
        for file in sorted(Path("../documents").glob("*.graphql")):
            document = gql(file.read_text(encoding="utf-8"))
            document.variable_values = {"key": "beijing"} if "$key" in file.read_text(encoding="utf-8") else {}
            session.execute(document)
        schema = DSLSchema(session.client.schema)
        units = schema.Query.electionUnits(first=2).select(schema.ElectionUnitConnection.totalCount)
        assert session.execute(dsl_gql(DSLQuery(units)))["electionUnits"]["totalCount"] == UNITS


def ask_with_sgqlc() -> None:
    """A page with its nodes, whose type the operation names: sgqlc knows that of the interface."""
    operation = Operation(article.Query)
    units = operation.election_units(first=2)
    units.total_count()
    units.nodes.__as__(article.ElectionUnit).name(lang="EN")
    told = operation + HTTPEndpoint(url)(operation)
    assert told.election_units.total_count == UNITS
    assert all(unit.name for unit in told.election_units.nodes)


ask_with_gql()
ask_with_sgqlc()
