"""Draws the procedure with neo4j-viz: `pip install "neo4j-viz[neo4j]"`. Each type has its name and a colour."""

import os

from neo4j import GraphDatabase
from neo4j_viz.neo4j import from_neo4j

uri, user, password = (os.environ[f"NEO4J_{name}"] for name in ("URI", "USERNAME", "PASSWORD"))
with GraphDatabase.driver(uri, auth=(user, password)) as driver:
    picture = from_neo4j(driver.execute_query("MATCH path = (:Procedure)-[:HAS_STAGE]->()-[:HAS_STEP]->() RETURN path"))

# neo4j-viz names a node by all its labels; the property `type` is the one of its type.
picture.set_node_captions(property="type")
picture.color_nodes(property="type")

with open("picture.html", "w", encoding="utf-8") as file:
    file.write(picture.render().data)
